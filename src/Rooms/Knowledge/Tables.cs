using Huisheng.People.Contract;
using Huisheng.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Huisheng.Knowledge;

#pragma warning disable RS0030 // The one place where this room opens its tables.
internal static class Tables
{
    public const string Read = "knowledge.read";
    public const string Review = "knowledge.review";

    public static DbSet<Article> Articles(this HuishengDb db) => db.Set<Article>();

    public static DbSet<ArticleMark> ArticleMarks(this HuishengDb db) => db.Set<ArticleMark>();

    public static DbSet<ArticleUse> ArticleUses(this HuishengDb db) => db.Set<ArticleUse>();

    /// <summary>What is published is everybody's; a proposal is its author's and the reviewers'.</summary>
    public static IQueryable<Article> SeenBy(this IQueryable<Article> articles, Viewer viewer) =>
        !viewer.May(Read) ? articles.Where(_ => false)
        : viewer.May(Review) ? articles
        : articles.Where(a => a.State == ArticleState.Published || a.ProposedById == viewer.Id);

    public static void Model(ModelBuilder model)
    {
        model.Entity<Article>(e =>
        {
            e.ToTable("articles");
            e.Ignore(a => a.Subject);
            e.HasIndex(a => a.Number).IsUnique();
            e.HasIndex(a => new
            {
                a.State,
                a.RecordedAt,
                a.Number,
            });
            e.HasIndex(a => new { a.RecordedAt, a.Number });
            e.Property(a => a.Title).HasMaxLength(100);
        });
        model.Entity<ArticleUse>(e =>
        {
            e.ToTable("article_uses");
            e.HasIndex(u => new { u.SubjectId, u.ArticleId }).IsUnique();
            e.HasIndex(u => u.ArticleId);
            e.HasOne<Article>().WithMany().HasForeignKey(u => u.ArticleId);
        });
        model.Entity<ArticleMark>(e =>
        {
            e.ToTable("article_marks");
            e.HasKey(m => new { m.ArticleId, m.ById });
            e.HasOne<Article>().WithMany().HasForeignKey(m => m.ArticleId);
        });
    }
}
