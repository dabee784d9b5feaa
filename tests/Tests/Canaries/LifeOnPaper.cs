using Huisheng.Tests.Files;

namespace Huisheng.Tests.Canaries;

internal sealed partial class Life
{
    /// <summary>Old records of the three forms, and a file whose name says too much.</summary>
    public async Task IsWrittenDown()
    {
        var head = await witness.As("陈强");
        foreach (var (form, name, file) in Papers.Of(canary))
        {
            (await head.Upload($"/api/forms/{form}/preview", file)).Done();
            (await head.Upload($"/api/forms/{form}/import", file)).Done();
            (await head.Upload($"/api/forms/{form}/import", file[1..])).Refused("import.wrong");
            await Reads("陈强", $"/api/{name}");
            if (form != "ticket")
            {
                await Reads("陈强", $"/api/{name}/timeline");
            }

            await Reads("陈强", $"/api/forms/{form}/rows", $"/api/forms/{form}/blank?format=csv");
            await Reads("陈强", $"/api/forms/{form}/count");
            await Reads("陈强", $"/api/forms/{form}/export?format=csv");
        }

        var owner = await witness.As("王磊");
        var text = System.Text.Encoding.UTF8.GetBytes(canary.Everything);
        var sent = await owner.Uploaded($"{canary.Line}.txt".Replace('，', ' '), text);
        await Do(
            "王磊",
            "evidence",
            new
            {
                kind = "other",
                value = canary.Line,
                fileIds = new[] { sent },
            }
        );
        await Reads("王磊", $"/api/files/{sent}");
    }
}
