namespace Huisheng.Storage.Files.Inside;

/// <summary>A content that breaks its own format or hides something; carries the code of the refusal. Never leaves this folder's callers.</summary>
internal sealed class UnfitException(string code) : Exception(code)
{
    public UnfitException()
        : this("file.broken") { }

    public UnfitException(string code, Exception inner)
        : this(code) => _ = inner;

    public string Code => Message;
}
