using Huisheng.Kernel;

namespace Huisheng.Storage.Keeping;

/// <summary>Until when a record is kept: 24:00 of its last day (S1-46).</summary>
public static class KeptTime
{
    public static DateTimeOffset Until(DateTimeOffset archived, int months) =>
        BusinessTime.EndOf(BusinessTime.Date(archived).AddMonths(months));
}
