using Huisheng.Kernel;
using Huisheng.Storage.Keeping;

namespace Huisheng.Keeping;

/// <summary>Which records are past their time. Pure.</summary>
internal static class PastTimes
{
    private const int LongestMonthEnd = 3;

    /// <summary>
    /// Archived 2023-10-02 and kept 24 months: to 2025-10-02 24:00, past its time from 2025-10-03 00:00 (S1-46). A period that was made
    /// longer since holds for what was archived before, too.
    /// </summary>
    public static PastTime At(DateTimeOffset now, int months)
    {
        var today = BusinessTime.Date(now);

        // The end of a month stands for several days: 2026-02-28 is two years after 28 and 29 February 2024.
        var last = today.AddMonths(-months).AddDays(LongestMonthEnd);
        while (last.AddMonths(months) >= today)
        {
            last = last.AddDays(-1);
        }

        return new PastTime(now, BusinessTime.StartOf(last.AddDays(1)));
    }
}
