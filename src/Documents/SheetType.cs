namespace Huisheng.Documents;

/// <summary>Content types of tables as files.</summary>
public static class SheetType
{
    public const string Csv = "text/csv";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
