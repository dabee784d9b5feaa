using Huisheng.Notices.Messages;
using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Notices;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public static DbSet<Notice> Notices(this HuishengDb db) => db.Set<Notice>();

    public static DbSet<Message> Messages(this HuishengDb db) => db.Set<Message>();

    public static DbSet<MessageAttempt> MessageAttempts(this HuishengDb db) =>
        db.Set<MessageAttempt>();

    public static DbSet<IncomingMessage> Incoming(this HuishengDb db) => db.Set<IncomingMessage>();

    /// <summary>The messages this person may know of: all, or those they sent.</summary>
    public static IQueryable<Message> SeenBy(
        this IQueryable<Message> messages,
        Viewer viewer,
        string right
    ) =>
        viewer.ScopeOf(right) switch
        {
            Scope.All => messages,
            Scope.Own or Scope.Department => messages.Where(m => m.ById == viewer.Id),
            _ => messages.Where(_ => false),
        };

    /// <summary>Answers of customers are read by those who read all messages.</summary>
    public static IQueryable<IncomingMessage> SeenBy(
        this IQueryable<IncomingMessage> messages,
        Viewer viewer,
        string right
    ) => viewer.ScopeOf(right) == Scope.All ? messages : messages.Where(_ => false);

    public static void Model(ModelBuilder model)
    {
        model.Entity<Notice>(NoticeTable);
        model.Entity<Message>(MessageTable);
        model.Entity<MessageAttempt>(e =>
        {
            e.ToTable("message_attempts");
            e.HasIndex(a => new { a.MessageId, a.No }).IsUnique();
            e.HasIndex(a => new { a.AddressHash, a.At });
            e.HasIndex(a => a.At);
            e.HasOne<Message>().WithMany().HasForeignKey(a => a.MessageId);
        });
        model.Entity<IncomingMessage>(e =>
        {
            e.ToTable("messages_incoming");
            e.HasIndex(m => new { m.At, m.Id });
            e.HasIndex(m => new { m.AboutNumber, m.At });
            e.Property(m => m.AboutNumber).HasMaxLength(40);
        });
        model.Entity<InboxEntry>(e => e.ToTable("inbox"));
    }

    private static void NoticeTable(
        Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Notice> e
    )
    {
        e.ToTable("notices");
        e.HasIndex(n => new
        {
            n.To,
            n.ToldAt,
            n.Id,
        });
        e.HasIndex(n => new
        {
            n.To,
            n.ReadAt,
            n.ToldAt,
        });
        e.HasIndex(n => new
        {
            n.SubjectId,
            n.At,
            n.Id,
        });
        e.HasIndex(n => n.RepeatAt).HasFilter("repeat_at IS NOT NULL");
        e.Property(n => n.Kind).HasMaxLength(60);
    }

    private static void MessageTable(
        Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Message> e
    )
    {
        e.ToTable("messages");
        e.Ignore(m => m.Subject).Ignore(m => m.About).Ignore(m => m.Key);

        // The sender reads only what is due.
        e.HasIndex(m => m.NextAt).HasFilter("next_at IS NOT NULL");
        e.HasIndex(m => new { m.CreatedAt, m.Id });
        e.HasIndex(m => new
        {
            m.State,
            m.CreatedAt,
            m.Id,
        });
        e.HasIndex(m => new { m.CustomerId, m.CreatedAt });
        e.HasIndex(m => new { m.AboutNumber, m.CreatedAt });
        e.HasIndex(m => new { m.ContactId, m.CreatedAt });

        // One text of a kind for a thing and a round by one channel, whoever asks twice (R23).
        e.HasIndex(m => new
            {
                m.AboutKind,
                m.AboutId,
                m.Template,
                m.Cycle,
                m.Channel,
            })
            .IsUnique();
        e.Property(m => m.Channel).HasMaxLength(20);
        e.Property(m => m.AboutKind).HasMaxLength(20);
        e.Property(m => m.AboutNumber).HasMaxLength(40);
        e.Property(m => m.Template).HasMaxLength(40);
        e.Property(m => m.Cycle).HasMaxLength(40);
    }
}
