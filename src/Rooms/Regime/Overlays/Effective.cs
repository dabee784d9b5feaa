using Huisheng.People.Contract;
using Huisheng.Regime.Calendars;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Reading;

namespace Huisheng.Regime.Overlays;

/// <summary>The files with the publications over them, read, checked and never changed again; and the calendars, which have no versions.</summary>
internal sealed class Effective
{
    private readonly Dictionary<DepartmentId, WorkingCalendar> departments;

    public Effective(
        RuleSource source,
        IReadOnlyList<Publication> publications,
        CalendarShelf calendars
    )
    {
        Publications = publications;
        Files = RulebookReader.Read(source.With(Texts(source, publications)));
        Words = new WordList(Files);
        Calendar = calendars.Company(Files.Years);
        departments = calendars.Departments(Files.Years);
    }

    public RuleFiles Files { get; }

    public WordList Words { get; }

    public IReadOnlyList<Publication> Publications { get; }

    public WorkingCalendar Calendar { get; }

    public WorkingCalendar CalendarOf(DepartmentId? department) =>
        department is { } id && departments.TryGetValue(id, out var own) ? own : Calendar;

    public int VersionOf(string entry) =>
        Publications.FirstOrDefault(p => p.Entry == entry)?.Version ?? 1;

    private static Dictionary<string, string> Texts(
        RuleSource source,
        IReadOnlyList<Publication> publications
    ) =>
        publications
            .GroupBy(p => RuleTree.FileOf(p.Entry))
            .ToDictionary(g => g.Key, g => Text(source.Shipped(g.Key), g));

    private static string Text(string shipped, IEnumerable<Publication> publications)
    {
        var root = RuleTree.Root(shipped);
        foreach (var publication in publications)
        {
            // An entry this release no longer has: the publication is kept and shown, and changes nothing.
            if (RuleTree.Entry(root, publication.Entry) is not { } entry)
            {
                continue;
            }

            foreach (var (path, value) in publication.Members)
            {
                RuleTree.Set(entry, path, value);
            }

            if (RuleTree.Text(entry, "code") is not null)
            {
                RuleTree.Set(entry, "version", publication.Version);
            }
        }

        return RuleTree.Write(root);
    }
}
