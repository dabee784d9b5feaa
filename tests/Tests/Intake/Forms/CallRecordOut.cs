using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Huisheng.Documents;

namespace Huisheng.Tests.Intake.Forms;

/// <summary>客户处理记录表 goes out: what the person may see, on record, equal in every format, and never as a formula.</summary>
public sealed partial class CallRecordOut
{
    [Theory, Engines]
    [Row("S1-71", "S1-84", "X-05")]
    public async Task what_the_house_made_itself_goes_out_and_comes_into_an_empty_house_equal(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await Made(house);
        var head = await house.As("陈强");
        await using var other = await TestHouse.Start(engine);
        await other.At("2023-10-08 09:00");
        var there = await other.As("陈强");
        foreach (var format in (string[])["format=csv", "format=csv&encoding=gbk", "format=xlsx"])
        {
            var (file, _) = await head.Download($"/api/forms/call-record/export?{format}");
            (await FormFiles.Read(file)).Skip(1).ShouldBe([Own[0], Own[1]]);
            var result = (await there.Upload(FormFiles.Import + "?open=history", file)).Done();
            (result["added"].GetValue<int>() + result["known"].GetValue<int>()).ShouldBe(2);
            var (again, _) = await there.Download($"/api/forms/call-record/export?{format}");
            if (format != "format=xlsx")
            {
                again.ShouldBe(file);
            }

            (await FormFiles.Read(again)).ShouldBe(await FormFiles.Read(file));
        }
    }

    [Theory, Engines]
    [Row("X-05")]
    public async Task an_export_in_english_comes_in_again_too(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Made(house);
        var head = await house.As("陈强");
        var (file, name) = await head.Download("/api/forms/call-record/export?format=csv", "en");
        name.ShouldStartWith("Customer handling record-");
        (await FormFiles.Read(file))[1][4].ShouldBe("Complaint");
        (await head.Upload(FormFiles.Import, file)).Done()["known"].GetValue<int>().ShouldBe(2);
    }

    [Theory, Engines]
    [Row("S1-84")]
    public async Task days_narrow_an_export_on_both_sides(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        string[][] rows =
        [
            Row("A1", "2023-09-30 23:59"),
            Row("A2", "2023-10-01 00:00"),
            Row("A3", "2023-10-02 24:00"),
            Row("A4", "2023-10-03 00:00"),
        ];
        (await head.Upload(FormFiles.Import, FormFiles.Csv(rows))).Done();
        var (file, _) = await head.Download(
            "/api/forms/call-record/export?from=2023-10-01&to=2023-10-02"
        );
        (await FormFiles.Read(file)).Skip(1).Select(r => r[0]).ShouldBe(["A2", "A3"]);
        (await FormFiles.Read(file))[2][1].ShouldBe("2023-10-02 24:00");
        (await head.Get("/api/forms/call-record/export?from=2023-10-02&to=2023-10-01"))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["to"]);
        (await head.Get("/api/forms/call-record/export?format=pdf&encoding=latin&from=1.1."))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["format", "encoding", "from"]);
    }

    [Theory, Engines]
    [Row("X-03")]
    public async Task every_export_is_on_record_before_it_leaves(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await Made(house);
        var head = await house.As("陈强");
        var before = (await Stored.In(house, "journal_entries"))["journal_entries"];
        await head.Download("/api/forms/call-record/export?format=xlsx&from=2023-10-01");
        var after = (await Stored.In(house, "journal_entries"))["journal_entries"];
        Count(after).ShouldBe(Count(before) + 1);
        (await head.Get("/api/forms/call-record/rows")).Done();
        Count((await Stored.In(house, "journal_entries"))["journal_entries"])
            .ShouldBe(Count(before) + 2);
    }

    [Theory, Engines]
    [Row("R47")]
    public async Task no_cell_of_an_export_is_a_formula(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        var head = await house.As("陈强");
        string[] nasty =
        [
            "=1+1",
            "+8613812",
            "-1",
            "@SUM(A1)",
            "＝cmd|'/C calc'!A0",
            "\t=1",
            "'=1",
        ];
        var rows = nasty
            .Select((n, i) => FormFiles.With(5, n)[1..].Prepend($"F-{i}").ToArray())
            .ToList();
        (await head.Upload(FormFiles.Import, FormFiles.Csv(rows))).Done();
        var (csv, _) = await head.Download("/api/forms/call-record/export?format=csv");
        (await FormFiles.Read(csv)).Skip(1).Select(r => r[5]).ShouldBe(nasty);
        var text = Encoding.UTF8.GetString(csv);
        foreach (var sign in "=+-@＝\t")
        {
            text.ShouldNotContain($",\"{sign}");
        }

        var (xlsx, _) = await head.Download("/api/forms/call-record/export?format=xlsx");
        (await FormFiles.Read(xlsx)).Skip(1).Select(r => r[5]).ShouldBe(nasty);
    }

    [Theory, Engines]
    [Row("S1-14", "X-05")]
    public async Task the_rows_for_the_printer_and_the_blank_form_have_the_same_columns(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await Made(house);
        var head = await house.As("陈强");
        var sheet = (await head.Get("/api/forms/call-record/rows")).Done();
        sheet["title"].GetValue<string>().ShouldBe("客户处理记录表");
        sheet["columns"]
            .AsArray()
            .Select(c => c!["name"]!.GetValue<string>())
            .ShouldBe(FormFiles.Headings);
        sheet["rows.0"].AsArray().Select(c => c!.GetValue<string>()).ShouldBe(Own[0]);
        foreach (var format in (string[])["csv", "xlsx"])
        {
            var (blank, _) = await head.Download($"/api/forms/call-record/blank?format={format}");
            (await FormFiles.Read(blank)).ShouldBe([FormFiles.Headings]);
        }
    }

    private static readonly string[][] Own =
    [
        [
            "20231001",
            "2023-10-01 09:38",
            "张*",
            "5678",
            "投诉",
            "2023-09-30设备出现故障,要求24小时内解决",
            "李*",
            "处理中",
            "",
            "",
            "工单号:SD2023001",
        ],
        [
            "20231002",
            "2023-10-01 14:20",
            "张*",
            "5678",
            "咨询",
            "询问会员积分兑换规则及有效期",
            "赵*",
            "已解决",
            "积分1年有效,可兑换商城商品,操作路径为…",
            "4",
            "无",
        ],
    ];

    /// <summary>A complaint that became a case, and an inquiry answered on the spot.</summary>
    private static async Task Made(TestHouse house)
    {
        await house.At("2023-10-01 09:38");
        var agent = await house.As("李明");
        var customer = await NewCalls.Customer(agent);
        await NewCalls.Register(agent, NewCalls.Complaint(customer));
        await house.At("2023-10-01 14:20");
        await NewCalls.Register(await house.As("赵静"), NewCalls.Inquiry(customer));
    }

    private static string[] Row(string number, string at)
    {
        string[] row = [.. FormFiles.Samples[1]];
        (row[0], row[1]) = (number, at);
        return row;
    }

    private static int Count(string digest) => int.Parse(digest.Split(' ')[0]);
}
