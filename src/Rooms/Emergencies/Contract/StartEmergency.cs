using Huisheng.Emergencies.Doing;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Emergencies.Contract;

/// <summary>应急预案 begins in the very act that makes it necessary, with its moment (S1-77).</summary>
public static class StartEmergency
{
    public const string ByUrgency = "urgency";
    public const string ByHand = "hand";

    /// <summary>What starts the plan by itself (C-40): a flagged category whatever the urgency, or an urgency from the least on. Null: nothing does.</summary>
    public static string? TriggerOf(Rulebook rules, string? category, string urgency)
    {
        if (category is not null && rules.Categories.Named(category)?.Emergency == true)
        {
            return category;
        }

        var least = rules.Parameters.Named("emergency.min_urgency").Value;
        return Rank(rules, urgency) >= Rank(rules, least) ? ByUrgency : null;
    }

    /// <summary>A flagged matter is at least that urgent (S1-77).</summary>
    public static string Urgency(Rulebook rules, string? category, string urgency) =>
        category is not null
        && rules.Categories.Named(category)?.Emergency == true
        && Rank(rules, urgency) < Rank(rules, rules.Emergency.Urgency)
            ? rules.Emergency.Urgency
            : urgency;

    /// <summary>Why no other may start, from the plan a page has read already.</summary>
    public static Refusal? Refuses(EmergencyView? newest) =>
        newest is { EndedAt: null } ? AlreadyRuns : null;

    private static Refusal AlreadyRuns => Refusal.Conflict("emergency.running");

    public static Task First(Act act, EmergencyOn on, string trigger) =>
        Running.Begin(act, on, trigger, null);

    /// <summary>By a person, with their reason; one plan runs on a thing at a time.</summary>
    public static async Task<Refusal?> In(
        Act act,
        EmergencyOn on,
        string trigger,
        string? reason = null
    )
    {
        var runs = await act
            .Db.Runs()
            .AnyAsync(
                r => r.AboutKind == on.About.Kind && r.AboutId == on.About.Id && r.EndedAt == null,
                act.Stop
            );
        if (runs)
        {
            return AlreadyRuns;
        }

        await Running.Begin(act, on, trigger, reason);
        return null;
    }

    private static int Rank(Rulebook rules, string? urgency) =>
        rules.Urgency.Urgency.FirstOrDefault(u => u.Code == urgency)?.Rank ?? 0;
}
