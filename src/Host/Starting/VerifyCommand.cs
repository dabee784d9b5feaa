using Huisheng.Journal.Contract;

namespace Huisheng.Host.Starting;

/// <summary><c>verify</c>: proves the journal without opening the house. Exit code 0 sound, 2 something was found, 1 not possible.</summary>
internal static class VerifyCommand
{
    private const int Found = 2;

    public static async Task<int> Run(string[] args)
    {
        await using var house = House.Build([.. args, "--Jobs:Run=false"]);
        await house.CheckStart(serving: false);
        await using var scope = house.Services.CreateAsyncScope();
        var verification = scope.ServiceProvider.GetRequiredService<Verification>();
        var zh = await verification.Run("zh-CN", CancellationToken.None);
        Print(zh);
        foreach (var finding in zh.Items)
        {
            Console.WriteLine(Line(finding, verification.Sentence(finding.Code, "en")));
        }

        return zh.Sound ? 0 : Found;
    }

    private static void Print(JournalVerdict verdict)
    {
        Console.WriteLine(
            verdict.Sound
                ? "日志完整 / The journal is sound"
                : $"日志有问题，共 {verdict.Findings} 处 / The journal is not sound: {verdict.Findings} findings"
        );
        Console.WriteLine(
            $"  记录 / entries {verdict.Entries} · 已封 / sealed {verdict.SealedEntries} · 封签 / seals {verdict.Seals} · 未封 / not yet sealed {verdict.Unsealed} · 已抹除 / erased {verdict.Erased}"
        );
        if (verdict.OldestUnsealedAt is { } oldest)
        {
            Console.WriteLine(
                $"  最早未封 / oldest not yet sealed {oldest:yyyy-MM-dd'T'HH:mm:ss'Z'}"
            );
        }
    }

    private static string Line(JournalFinding finding, string english)
    {
        var place = string.Join(
            " · ",
            new[]
            {
                finding.Seal is { } seal ? $"封签 / seal {seal}" : null,
                finding.SubjectKind is null
                    ? null
                    : $"{finding.SubjectKindText} / {finding.SubjectKind} {(finding.SubjectNumber is { Length: > 0 } number ? number : finding.SubjectId)}",
                finding.No is { } no ? $"第 {no} 条 / no. {no}" : null,
            }.Where(part => part is not null)
        );
        return $"  [{finding.Code}] {finding.Text} / {english} · {place}";
    }
}
