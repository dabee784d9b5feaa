namespace Huisheng.Tests;

/// <summary>A dispatch of which the caller has not heard yet; nothing is promised with it.</summary>
public static class Untold
{
    public static readonly object Yet = new { none = true };

    public static object To(string department) => new { department, commitment = Yet };
}
