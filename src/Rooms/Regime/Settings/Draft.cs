using System.Text.Json.Nodes;
using Huisheng.Kernel;
using Huisheng.Kernel.Personal;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;

namespace Huisheng.Regime.Settings;

/// <summary>From a draft to a publication: what it would be, what speaks against it. Pure but for the rules in memory.</summary>
internal static class Draft
{
    /// <summary>The moment it would hold from: the day asked for, or at once.</summary>
    public static DateTimeOffset Begins(DateOnly? from, DateTimeOffset now) =>
        from is { } day && day > BusinessTime.Date(now) ? BusinessTime.StartOf(day) : now;

    public static Publication Of(
        RuleDraft draft,
        ReadDraft read,
        IReadOnlyList<Publication> all,
        Guid by,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = NewId.At(now),
            Number = all.Select(p => p.Number).DefaultIfEmpty().Max() + 1,
            Entry = draft.Entry,
            Version = Latest(all, draft.Entry) + 1,
            Members = read.Members,
            Shipped = new JsonObject(
                read.Members.Select(m =>
                    KeyValuePair.Create(m.Key, read.Setting.Shipped(m.Key)?.DeepClone())
                )
            ),
            HoldsFrom = Begins(draft.From, now),
            HoldsUntil = draft.Until is { } last ? BusinessTime.StartOf(last.AddDays(1)) : null,
            OpenCasesToo = draft.OpenCasesToo,
            Reason = PersonalText.Mask(draft.Reason?.Trim()) ?? "",
            Deviates = Floors.Judge(read.Setting, read.Value).Count > 0,
            By = new StaffId(by),
            At = now,
        };

    /// <summary>What was published last of an entry, 1 if nothing was.</summary>
    public static int Latest(IEnumerable<Publication> all, string entry) =>
        all.Where(p => p.Entry == entry).Select(p => p.Version).DefaultIfEmpty(1).Max();

    /// <summary>Would the rules be readable and make sense with it? The reason if not.</summary>
    public static Refusal? Unfit(Shelf shelf, Publication candidate, string language)
    {
        try
        {
            _ = shelf.Trial(candidate, candidate.HoldsFrom);
            return null;
        }
        catch (RuleFileException wrong)
        {
            return Refusal.Because("rule.unfit", wrong.Why.In(language));
        }
    }
}
