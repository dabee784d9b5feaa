namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>Told by message and not yet answered: what was said at the last contact stands in the tracking list.</summary>
    private async Task IsTracked()
    {
        await Do("李明", "next-contact", new { nextOn = "2023-12-29", said = canary.Everything });
        await Reads("李明", "/api/cases/tracking", "/api/cases/open-loops");
        await Reads("陈强", "/api/cases/open-loops/export?format=csv");
    }
}
