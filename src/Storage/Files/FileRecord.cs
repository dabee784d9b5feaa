using Huisheng.Kernel;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Storage.Files;

/// <summary>What is known of a stored file. A row is there only after its bytes are: they are written before the act begins.</summary>
internal sealed class FileRecord
{
    public required Guid Id { get; init; }

    /// <summary>As it was called, made harmless and masked, once it hangs on something; never used on disk.</summary>
    public required string Name { get; set; }

    /// <summary>As it was called, for the uploader alone, until it hangs on something (<see cref="FileNames"/>).</summary>
    public required string? SealedName { get; set; }
    public required string Kind { get; init; }
    public required string MediaType { get; init; }
    public required long Size { get; init; }

    /// <summary>Of the plain content as it is kept and given back.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The random name under which its bytes lie.</summary>
    public required string StoredAs { get; init; }
    public required Guid UploadedBy { get; init; }
    public required string JobNumber { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>What it hangs on; nothing until an act attaches it. Permission follows from here.</summary>
    public string? SubjectKind { get; private set; }
    public Guid? SubjectId { get; private set; }
    public string? SubjectNumber { get; private set; }

    public Subject Subject =>
        SubjectKind is null
            ? new Subject("file", Id, "")
            : new Subject(SubjectKind, SubjectId!.Value, SubjectNumber!);

    public void HangOn(Subject subject, string name)
    {
        Name = name;
        SealedName = null;
        SubjectKind = subject.Kind;
        SubjectId = subject.Id;
        SubjectNumber = subject.Number;
    }
}

/// <summary>What one person stored on one day; its row is the lock that keeps two uploads from passing the limit together.</summary>
internal sealed class FileDay
{
    public required Guid StaffId { get; init; }
    public required DateOnly Day { get; init; }
    public required long Bytes { get; init; }
}

#pragma warning disable RS0030 // The one place where Storage opens these tables.
internal static class FileTables
{
    public static DbSet<FileRecord> Files(this HuishengDb db) => db.Set<FileRecord>();

    public static DbSet<FileDay> FileDays(this HuishengDb db) => db.Set<FileDay>();

    public static void Model(ModelBuilder model)
    {
        model.Entity<FileRecord>(e =>
        {
            e.ToTable("files");
            e.Ignore(f => f.Subject);
            e.HasIndex(f => f.StoredAs).IsUnique();
            e.HasIndex(f => new { f.SubjectId, f.At });
            e.Property(f => f.Sha256).HasMaxLength(64);
        });
        model.Entity<FileDay>(e =>
        {
            e.ToTable("file_days");
            e.HasKey(d => new { d.StaffId, d.Day });
        });
    }
}
