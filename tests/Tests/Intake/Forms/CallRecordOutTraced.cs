using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Huisheng.Tests.Intake.Forms;

public sealed partial class CallRecordOut
{
    [Theory, Engines]
    [Row("R53")]
    public async Task a_file_tells_who_took_it_out_and_the_journal_whose_a_copy_is(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        (await head.Upload(FormFiles.Import, FormFiles.Csv(FormFiles.Samples))).Done();
        foreach (var (at, format) in new[] { ("09:00", "xlsx"), ("09:01", "csv") })
        {
            await house.At($"2023-10-08 {at}");
            var (file, name) = await head.Download(
                $"/api/forms/call-record/export?format={format}"
            );
            name.ShouldBe($"客户处理记录表-20231008-3001.{format}");
            var entries = (
                await (await house.As("郑审")).Get("/api/journal?act=form-export")
            ).Done();
            entries["items.0.subjectText"].GetValue<string>().ShouldBe("客户处理记录表");
            entries["items.0.entry.changes"]
                .AsArray()
                .Select(c => c!["to"]?.GetValue<string>())
                .ShouldContain(Convert.ToHexStringLower(SHA256.HashData(file)));
            if (format == "xlsx")
            {
                using var zip = new ZipArchive(new MemoryStream(file));
                var texts = new List<string>();
                foreach (var part in zip.Entries)
                {
                    using var reader = new StreamReader(await part.OpenAsync());
                    texts.Add(await reader.ReadToEndAsync());
                }

                texts.ShouldContain(t =>
                    t.Contains("oddFooter", StringComparison.Ordinal)
                    && t.Contains("&amp;L陈* 3001 2023-10-08 09:00", StringComparison.Ordinal)
                );
                texts.ShouldContain(t => t.Contains("creator>陈* 3001", StringComparison.Ordinal));
            }
        }
    }

    [Theory, Engines]
    [Row("R53")]
    public async Task five_hundred_rows_go_out_by_one_hand_and_no_more(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        var many = Enumerable
            .Range(1, 501)
            .Select(i => Row($"N-{i:D4}", "2023-10-01 09:30"))
            .ToList();
        (await head.Upload(FormFiles.Import, FormFiles.Csv(many.Take(500)))).Done();
        var (file, _) = await head.Download("/api/forms/call-record/export?format=csv");
        (await FormFiles.Read(file)).Skip(1).ShouldBe(many.Take(500));
        (await head.Upload(FormFiles.Import, FormFiles.Csv(many))).Done();
        var before = await Stored.In(house);
        // Said before anybody asks for them, and with what to do; fewer days may go.
        var count = (await head.Get("/api/forms/call-record/count")).Done();
        count["rows"].GetValue<int>().ShouldBe(501);
        count["refusal"].GetValue<string>().ShouldContain("请缩小日期范围");
        var none = (await head.Get("/api/forms/call-record/count?to=2023-09-30")).Done();
        (none["rows"].GetValue<int>(), none.Body!["refusal"]).ShouldBe((0, null));
        foreach (var path in (string[])["export?format=csv", "rows"])
        {
            var refused = (await head.Get($"/api/forms/call-record/{path}")).Refused(
                "export.too-many"
            );
            refused["title"].GetValue<string>().ShouldContain("500");
        }

        (await Stored.In(house)).ShouldBe(before);
    }
}
