namespace Huisheng.Storage.Files.Inside;

/// <summary>
/// Refuses a PDF that plainly carries a script, starts a program or has files in it. What is packed inside object streams is not
/// unpacked here: a reader's own protection and, where there is one, the company's scanner stand behind this.
/// </summary>
internal static class Pdf
{
    private static readonly byte[][] Active =
    [
        "/JavaScript"u8.ToArray(),
        "/JS"u8.ToArray(),
        "/Launch"u8.ToArray(),
        "/EmbeddedFile"u8.ToArray(),
    ];

    private const int Overlap = 16;

    public static void Look(Stream file)
    {
        file.Position = 0;
        var buffer = new byte[(1 << 16) + Overlap];
        var kept = 0;
        int read;
        while ((read = file.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var all = buffer.AsSpan(0, kept + read);
            foreach (var word in Active)
            {
                if (Says(all, word))
                {
                    throw new UnfitException("file.active");
                }
            }

            kept = Math.Min(Overlap, all.Length);
            all[^kept..].CopyTo(buffer);
        }
    }

    /// <summary>The name itself, not the beginning of a longer one (/JS but not /JSomething).</summary>
    private static bool Says(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        for (var at = text.IndexOf(word); at >= 0; )
        {
            var after = at + word.Length;
            if (after >= text.Length || !char.IsAsciiLetterOrDigit((char)text[after]))
            {
                return true;
            }

            var next = text[after..].IndexOf(word);
            at = next < 0 ? -1 : after + next;
        }

        return false;
    }
}
