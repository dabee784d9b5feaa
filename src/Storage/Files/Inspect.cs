using Huisheng.Kernel;
using Huisheng.Storage.Files.Inside;

namespace Huisheng.Storage.Files;

/// <summary>What came in, judged by its bytes: which kind it is, whether its name agrees, and the copy that is fit to keep.</summary>
internal sealed class Inspect(FileStore store, FileLimits limits)
{
    public sealed record Fit(Incoming File, FileKind Kind);

    /// <summary>Gives the file to keep: the one that came, or its copy without what a picture should not tell; then the first is gone.</summary>
    public async Task<Outcome<Fit>> Look(Incoming file, string name)
    {
        try
        {
            using var content = store.Open(file);
            if (content.Length == 0)
            {
                return Wrong("file.empty");
            }

            if (FileKinds.Of(content) is not { } found)
            {
                return Wrong("file.kind", Allowed());
            }

            if (Within(content, found) is not { } kind)
            {
                return Wrong("file.kind", Allowed());
            }

            if (!kind.Any(k => k.Extensions.Contains(FileName.Extension(name))))
            {
                return Refusal.Fields(new FieldError("name", "file.extension", Extensions(kind)));
            }

            var named = kind.First(k => k.Extensions.Contains(FileName.Extension(name)));
            return new Fit(await Copy(file, content, found), named);
        }
        catch (UnfitException unfit)
        {
            return Wrong(unfit.Code, unfit.Code == "file.kind" ? Allowed() : "");
        }
    }

    /// <summary>The allowed kinds this content may be; null if none.</summary>
    private List<FileKind>? Within(SealedReader content, string found)
    {
        if (found == "pdf")
        {
            Pdf.Look(content);
        }

        var code = found == "office" ? Office.Look(content, limits) : found;
        var kinds = limits.Kinds.Where(k => k.Content == code).ToList();
        return kinds.Count == 0 ? null : kinds;
    }

    private async Task<Incoming> Copy(Incoming file, SealedReader content, string found)
    {
        Action<Stream, Stream, long>? copy = found switch
        {
            "jpeg" => Jpeg.Copy,
            "png" => Png.Copy,
            "gif" => Gif.Copy,
            "webp" => WebP.Copy,
            _ => null,
        };
        if (copy is null)
        {
            return file;
        }

        content.Position = 0;
        var clean = await store.Take(to =>
        {
            copy(content, to, limits.Pixels);
            return Task.CompletedTask;
        });
        FileStore.Drop(file);
        return clean;
    }

    private string Allowed() => Extensions(limits.Kinds);

    private static string Extensions(IEnumerable<FileKind> kinds) =>
        string.Join("、", kinds.SelectMany(k => k.Extensions).Distinct());

    private static Refusal Wrong(string code, params string[] args) =>
        Refusal.Fields(new FieldError("file", code, args));
}
