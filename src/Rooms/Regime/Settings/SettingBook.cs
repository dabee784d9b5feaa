using System.Text.Json.Nodes;
using Huisheng.Kernel;
using Huisheng.People.Contract;
using Huisheng.Regime.Contract;
using Huisheng.Regime.Overlays;
using Huisheng.Storage.Model;

namespace Huisheng.Regime.Settings;

/// <summary>Settings as people see them: value, version, source, floor.</summary>
internal sealed class SettingBook(Shelf shelf)
{
    public Shelf Shelf => shelf;

    public Catalogue Catalogue { get; } =
        new(
            shelf.Source.Shipped,
            shelf.Source.Read<SettingRules>("settings.yaml"),
            shelf.Source.Read<PolicyIndex>("policy.yaml")
        );

    /// <summary>Its own name; a sentence of a script is called by its words.</summary>
    public string Name(Setting setting, string language) =>
        RuleTree.Text(setting.Node, Languages.IsEnglish(language) ? "en" : "zh")
        ?? shelf.Book.Word("setting", setting.Address.Replace('/', '-'), language);

    public SettingLine Line(Setting setting, DateTimeOffset now, string language)
    {
        var text = new ValueText(shelf.Book, language);
        var holds = InForce.Of(setting.Address, shelf.Publications, now);
        return new SettingLine(
            setting.Address,
            Name(setting, language),
            text.Of(setting, Value(setting, holds)),
            text.Limit(setting),
            shelf.Book.Document(setting.Document, language),
            setting.Article.In(language),
            setting.Row,
            holds?.Version ?? 1,
            shelf.Publications.Any(p => p.Entry == setting.Address && p.HoldsFrom > now),
            holds?.Deviates == true
        );
    }

    /// <param name="added">Published in this act and not in memory yet.</param>
    public async Task<SettingView> View(
        HuishengDb db,
        Setting setting,
        DateTimeOffset now,
        string language,
        CancellationToken stop,
        Publication? added = null
    )
    {
        var own = shelf.Publications.Where(p => p.Entry == setting.Address);
        var all = (added is null ? own : own.Append(added)).OrderBy(p => p.Version).ToList();
        var people = await Staffing.Refs(db, all.Select(p => p.By), stop);
        var holds = InForce.Of(setting.Address, all, now);
        var text = new ValueText(shelf.Book, language);
        var latest = all.LastOrDefault();
        return new SettingView(
            setting.Address,
            setting.Group.Code,
            Name(setting, language),
            Catalogue.KeysOf(setting.Address),
            shelf.Book.Document(setting.Document, language),
            setting.Article.In(language),
            setting.Row,
            latest?.Version ?? 1,
            text.Of(setting, Value(setting, holds)),
            text.Limit(setting),
            latest?.Shipped.Any(m => !RuleTree.Same(m.Value, setting.Shipped(m.Key))) == true,
            [.. setting.Members.Select(m => Member(setting, m, latest, text, language))],
            [
                First(setting, holds, text),
                .. all.Select(p =>
                    Version(setting, p, p == holds, people.GetValueOrDefault(p.By), text)
                ),
            ]
        );
    }

    private MemberView Member(
        Setting setting,
        string path,
        Publication? latest,
        ValueText text,
        string language
    )
    {
        var list = setting.ChoiceOf(path);
        return new MemberView(
            path,
            text.Label(path),
            Kebab.Of(setting.KindOf(path)),
            setting.Shipped(path),
            Value(setting, latest)(path)?.DeepClone(),
            list is null
                ? []
                :
                [
                    .. shelf
                        .Book.Codes(list)
                        .Select(c => new ChoiceView(c, shelf.Book.Word(list, c, language))),
                ],
            !setting.Prescribed ? null
                : setting.Place.Most.Any(m => Covers(m, path)) ? "most"
                : setting.Place.Least.Any(m => Covers(m, path)) ? "least"
                : null,
            [.. (setting.PlacesOf(path) ?? []).Select(p => $"{{{p}}}")]
        );
    }

    private static bool Covers(string guard, string path) =>
        path == guard || path.StartsWith(guard + ".", StringComparison.Ordinal);

    private static VersionView First(Setting setting, Publication? holds, ValueText text) =>
        new(
            1,
            text.Of(setting, setting.Shipped),
            null,
            null,
            holds is null,
            false,
            false,
            "",
            null,
            null
        );

    private static VersionView Version(
        Setting setting,
        Publication publication,
        bool inForce,
        PersonRef? by,
        ValueText text
    ) =>
        new(
            publication.Version,
            text.Of(setting, Value(setting, publication)),
            BusinessTime.Print(publication.HoldsFrom),
            publication.HoldsUntil is { } until ? BusinessTime.Print(until.AddSeconds(-1)) : null,
            inForce,
            publication.OpenCasesToo,
            publication.Deviates,
            publication.Reason,
            by,
            publication.At
        );

    internal static Func<string, JsonNode?> Value(Setting setting, Publication? publication) =>
        path =>
            publication is not null && publication.Members.ContainsKey(path)
                ? publication.Members[path]
                : RuleTree.Value(setting.Node, path);
}
