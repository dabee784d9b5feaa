namespace Huisheng.Journal.Sealing;

/// <summary>Why this node does not seal, as a code of the list "journal-finding"; null while it does.</summary>
internal sealed class SealTrouble
{
    public string? Code { get; set; }
}
