using Huisheng.Kernel;

namespace Huisheng.Intake.Forms.Calls;

internal sealed partial class CallRowReader
{
    /// <summary>What the samples of the documents themselves show: kept, and said.</summary>
    private void Oddities(WrittenCall row)
    {
        var day = BusinessTime.Date(row.ReceivedAt);
        var done = row.Status == "resolved";
        Warn(
            done && WrittenTime.LatestDay(row.Result, day) > day,
            "result",
            "call-import.open-promise"
        );
        Warn(
            row is { Type: "complaint", Result.Length: > 0 } && !WrittenTime.NamesLimit(row.Result),
            "result",
            "call-import.no-limit"
        );
        Warn(done && row.Result.Length == 0, "result", "call-import.empty");
        Warn(done && row.Score is null, "satisfaction", "call-import.empty");
        Warn(
            rules.Numbers.Named("call") is { } rule
                && rule.Read(row.Number) is { } given
                && string.CompareOrdinal(given.Sequence, rule.Sequence(row.ReceivedAt)) < 0,
            "number",
            "call-import.number-early"
        );
    }

    /// <summary>The form has no column for it: the day of the call, or a later one that its result names, as far as that has come.</summary>
    private DateTimeOffset Done(DateTimeOffset received, string result)
    {
        var named = WrittenTime.LatestDay(result, BusinessTime.Date(received));
        var last = named is { } day ? BusinessTime.EndOf(day) : received;
        return last < received ? received
            : last > now ? now
            : last;
    }
}
