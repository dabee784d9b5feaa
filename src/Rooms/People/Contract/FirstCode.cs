namespace Huisheng.People.Contract;

/// <summary>
/// The one-time code for the first administrator. Only its hash is stored, so the Host prints it once when the house
/// opens; null when somebody can sign in already.
/// </summary>
public sealed class FirstCode
{
    public string? Text { get; internal set; }
}
