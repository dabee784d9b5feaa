using System.Globalization;
using Huisheng.Customers.Contract;
using Huisheng.Notices.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;

namespace Huisheng.Cases.Doing;

/// <summary>The result as a message: one a round by each channel.</summary>
internal static class ResultMessage
{
    public static OutMessage Of(Case item, string channel, string text) =>
        new(
            channel,
            item.CustomerId,
            item.Subject,
            "result",
            item.Round.ToString(CultureInfo.InvariantCulture),
            text
        );

    /// <summary>Other channels than telephone and SMS only where the customer prefers them (S1-38).</summary>
    public static async Task<bool> IsPreferred(Act act, Case item, string channel) =>
        act.Get<Rulebook>().Messages.Channel(channel) is { } known
        && await CustomerReach.For(act.Db, item.CustomerId, known.Contact, act.Stop)
            is { Preferred: true };
}
