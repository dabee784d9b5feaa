namespace Huisheng.Storage.Model;

/// <summary>
/// Rows of this table are no business of the house, so changing them alone asks for no journal entry. The reason is read by
/// whoever reviews the list in tests/Tests/Walls/Unjournalled.cs.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UnjournalledAttribute(string why) : Attribute
{
    public string Why => why;
}
