using Huisheng.Regime.Contract;
using Huisheng.Storage.Files;

namespace Huisheng.Regime.Reading;

/// <summary>A kind of file nobody can recognise would take anything, and a limit of nothing would take nothing.</summary>
internal static class FileChecks
{
    private const string File = "files.yaml";

    public static void Run(RuleFiles files)
    {
        var rules = files.Files;
        foreach (var kind in rules.Kinds)
        {
            Must(
                FileLimits.Contents.Contains(kind.Content),
                kind.Code,
                new("无法识别的文件内容", "a content nobody recognises")
            );
            Must(
                kind.Extensions.Count > 0
                    && kind.Extensions.All(e => e.Length > 0 && e.All(char.IsAsciiLetterOrDigit)),
                kind.Code,
                new("扩展名为字母和数字", "extensions are letters and digits")
            );
        }

        int[] limits =
        [
            rules.FileMegabytes,
            rules.SubjectMegabytes,
            rules.DayMegabytes,
            rules.UnattachedHours,
            rules.PictureMegapixels,
            rules.ArchiveEntries,
            rules.ArchiveRatio,
            rules.ArchiveMegabytes,
        ];
        Must(
            limits.All(l => l > 0) && rules.FileMegabytes <= rules.SubjectMegabytes,
            "file-megabytes",
            new(
                "限额至少为 1，且单个文件不超过一条记录的容量",
                "limits are at least 1, and a file fits into what a record may hold"
            )
        );

        void Must(bool holds, string code, Reason reason) =>
            RulebookChecks.Must(holds, files, File, code, reason);
    }
}
