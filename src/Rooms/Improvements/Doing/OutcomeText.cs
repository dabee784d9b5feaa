using Huisheng.Kernel;
using Huisheng.Notices.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Model;

namespace Huisheng.Improvements.Doing;

/// <summary>What the customer is told: one message for the decision and one when it is done, by each channel.</summary>
internal static class OutcomeText
{
    private const int Quoted = 60;

    public static OutMessage Message(Suggestion item, string channel, string text) =>
        new(channel, item.CustomerId!.Value, item.Subject, "suggestion", item.ToTell!, text);

    /// <summary>In the customers' language. It quotes their words, never ours.</summary>
    public static string Draft(Suggestion item, Rulebook rules) =>
        rules.Derivation(
            $"suggestion.told-{Kebab.Of(item.State)}",
            Languages.Chinese,
            item.Text.Length <= Quoted ? item.Text : $"{item.Text[..Quoted]}…",
            item.PlannedOn is { } day ? PlanItems.Day(day) : ""
        );
}
