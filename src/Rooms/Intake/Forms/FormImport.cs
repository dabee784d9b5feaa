using Huisheng.Kernel;
using Huisheng.People.Contract;

namespace Huisheng.Intake.Forms;

internal readonly record struct FormImportId(Guid Value) : ITypedId<FormImportId>
{
    public static FormImportId From(Guid value) => new(value);
}

/// <summary>导入: one file of old records that came in, whole. What it said is in the records; of the file only its digest is kept.</summary>
internal sealed class FormImport
{
    public const string SubjectKind = "import";

    public required FormImportId Id { get; init; }

    /// <summary>Code of the form.</summary>
    public required string Form { get; init; }
    public required DateTimeOffset At { get; init; }
    public required StaffId StaffId { get; init; }

    /// <summary>SHA-256 of the file, to prove which one it was.</summary>
    public required string FileHash { get; init; }
    public required int Rows { get; init; }
    public required int Known { get; init; }
    public required int LeftOut { get; init; }

    public Subject Subject => new(SubjectKind, Id.Value, Form);
}
