namespace Huisheng.Journal.Sealing;

/// <summary>When a seal is due: every 1,000 entries or 60 seconds, whichever comes first (R54).</summary>
internal static class SealRules
{
    public const int Entries = 1000;
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(60);

    /// <summary>Unsealed for longer than this means that nobody seals any more.</summary>
    public static readonly TimeSpan Overdue = TimeSpan.FromMinutes(5);
}
