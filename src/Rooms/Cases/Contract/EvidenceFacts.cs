using Huisheng.Customers.Contract;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Storage.Acts;
using Huisheng.Storage.Files;
using Huisheng.Storage.Model;

namespace Huisheng.Cases.Contract;

/// <summary>凭证 as people see it: with its files, who added it, and when.</summary>
public sealed record EvidenceView(
    string Kind,
    string KindText,
    string Value,
    IReadOnlyList<FileView> Files,
    PersonRef? By,
    DateTimeOffset At
);

/// <summary>What is the same for evidence of a call and of a case (S1-23).</summary>
public static class EvidenceFacts
{
    private const int LongestValue = 100;
    private const int MostFiles = 10;

    /// <summary>The files a person names with their evidence, as far as they are theirs and hang on nothing yet.</summary>
    public static Task<IReadOnlyDictionary<Guid, FileView>> Free(
        Act act,
        IEnumerable<Evidence>? evidence
    ) => Attachments.Free(act, Ids(evidence));

    public static List<Guid> Ids(IEnumerable<Evidence>? evidence) =>
        [.. (evidence ?? []).SelectMany(e => e.FileIds ?? [])];

    /// <summary>Each entry has a number or a file; a file belongs to one entry only.</summary>
    public static void Add(
        Check check,
        IReadOnlyList<(string Field, Evidence Entry)> entries,
        IReadOnlyDictionary<Guid, FileView> free,
        Rulebook rules
    )
    {
        foreach (var (field, entry) in entries)
        {
            var files = entry.FileIds ?? [];
            check
                .Require(rules.Knows("evidence", entry.Kind), $"{field}kind", "field.unknown-value")
                .Require(
                    files.Count > 0 || !string.IsNullOrWhiteSpace(entry.Value),
                    $"{field}value",
                    "evidence.empty"
                )
                .Optional(entry.Value, $"{field}value", LongestValue)
                .Require(
                    files.Count <= MostFiles,
                    $"{field}fileIds",
                    "evidence.too-many",
                    $"{MostFiles}"
                );
        }

        Attachments.Check(
            check,
            free,
            [
                .. entries.SelectMany(e =>
                    (e.Entry.FileIds ?? []).Select(id => ($"{e.Field}fileIds", id))
                ),
            ]
        );
    }

    /// <summary>The number as it is stored and looked for: without what identifies a person.</summary>
    public static string Stored(string value) => FreeText.Mask(value.Trim()) ?? "";

    /// <summary>"订单号 20240512001、现场.png": what the journal says was added.</summary>
    public static string Say(
        Evidence entry,
        IReadOnlyDictionary<Guid, FileView> files,
        Rulebook rules
    ) =>
        string.Join(
            '、',
            (
                (string[])
                    [
                        $"{rules.Word("evidence", entry.Kind, Languages.Chinese)} {Stored(entry.Value)}".Trim(),
                    ]
            ).Concat((entry.FileIds ?? []).Select(id => files[id].Name))
        );

    public static async Task<IReadOnlyDictionary<Guid, FileView>> Files(
        HuishengDb db,
        IEnumerable<IReadOnlyList<Guid>> ids,
        CancellationToken stop
    ) => await Attachments.Of(db, [.. ids.SelectMany(i => i)], stop);
}
