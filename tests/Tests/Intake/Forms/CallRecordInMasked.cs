namespace Huisheng.Tests.Intake.Forms;

public sealed partial class CallRecordIn
{
    [Theory, Engines]
    [Row("S1-56", "C-09")]
    public async Task full_names_and_numbers_are_masked_and_a_full_number_finds_its_customer(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2023-10-08 09:00");
        await NewCalls.Customer(await house.As("李明"));
        var head = await house.As("陈强");
        string[] row = FormFiles.With(3, "138 1234 5678");
        row[2] = "张伟";
        row[5] = "请张伟本人回电13812345678";
        row[6] = "李明";
        var preview = (await head.Upload(FormFiles.Preview, FormFiles.Csv(row))).Done();
        preview.Text.ShouldNotContain("13812345678");
        preview.Text.ShouldNotContain("张伟");
        Codes(preview["warnings"]).Count(c => c == "call-import.masked").ShouldBe(4);
        (await head.Upload(FormFiles.Import, FormFiles.Csv(row))).Done();
        var call = (await head.Get("/api/calls/20231001")).Done();
        Cells(call)[2].ShouldBe("张*");
        Cells(call)[3].ShouldBe("5678");
        Cells(call)[5].ShouldBe("请张*本人回电138****5678");
        call["customer.phone"].GetValue<string>().ShouldBe("138****5678");
        call["agent.jobNumber"].GetValue<string>().ShouldBe("1001");
        // The same file again is the same row.
        (await head.Upload(FormFiles.Import, FormFiles.Csv(row)))
            .Done()["known"]
            .GetValue<int>()
            .ShouldBe(1);
    }
}
