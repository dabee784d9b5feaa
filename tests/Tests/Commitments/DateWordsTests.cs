using Huisheng.Commitments.Reading;
using Huisheng.Kernel;
using Huisheng.Regime.Contract;
using Huisheng.Tests.Regime;

namespace Huisheng.Tests.Commitments;

/// <summary>What words mean as a date depends on when they are written.</summary>
public sealed class DateWordsTests
{
    [Theory]
    // E-01 step 4; National Day 2023, a Sunday.
    [InlineData("2023-10-01 10:30", "已派工程师上门维修,10月2日前完成", "2023-10-02 24:00")]
    [InlineData("2023-10-01 10:30", "已派工程师上门维修，１０月２日前完成", "2023-10-02 24:00")]
    [InlineData("2023-10-01 10:30", "十月二日前完成", "2023-10-02 24:00")]
    [InlineData("2024-05-10 09:00", "承诺5月12日送达", "2024-05-12 24:00")]
    [InlineData("2024-05-10 09:00", "2024-05-12之前送达", "2024-05-12 24:00")]
    [InlineData("2024-05-10 09:00", "2024年5月12日16:00前送达", "2024-05-12 16:00")]
    [InlineData("2024-05-13 10:00", "已联系物流方,预计明日送达", "2024-05-14 24:00")]
    [InlineData("2024-05-13 10:00", "明天下午3点回复您", "2024-05-14 15:00")]
    [InlineData("2024-05-13 10:00", "明天下午三点半回复您", "2024-05-14 15:30")]
    [InlineData("2024-05-13 10:00", "后天上门", "2024-05-15 24:00")]
    [InlineData("2024-05-13 10:00", "大后天上门", "2024-05-16 24:00")]
    [InlineData("2026-03-11 15:22", "使用手册今天内发送", "2026-03-11 24:00")]
    [InlineData("2026-03-11 15:22", "今天16:00给您回电", "2026-03-11 16:00")]
    [InlineData("2026-03-11 15:22", "当天内给您答复", "2026-03-11 24:00")]
    [InlineData("2026-03-11 09:22", "约定当天下午上门检测", "2026-03-11 24:00")]
    [InlineData("2026-03-11 15:22", "3天给您答复", "2026-03-14 24:00")]
    [InlineData("2026-03-11 15:22", "3天内给您答复", "2026-03-14 24:00")]
    [InlineData("2026-03-11 15:22", "三天之内给您答复", "2026-03-14 24:00")]
    [InlineData("2026-03-11 15:22", "３日内给您答复", "2026-03-14 24:00")]
    [InlineData("2026-03-11 15:22", "两天后上门", "2026-03-13 24:00")]
    [InlineData("2026-03-11 15:22", "十二天内寄出", "2026-03-23 24:00")]
    [InlineData("2026-03-11 15:22", "一周内寄出", "2026-03-18 24:00")]
    [InlineData("2026-03-11 15:22", "1个月内寄出", "2026-04-11 24:00")]
    // Qingming 2026: 4-4 to 4-6 off.
    [InlineData("2026-04-03 10:00", "我会在1个工作日内与技术团队确认", "2026-04-07 24:00")]
    [InlineData("2026-04-03 10:00", "3个工作日内办结", "2026-04-09 24:00")]
    [InlineData("2026-04-03 10:00", "三个工作日办结", "2026-04-09 24:00")]
    [InlineData("2026-03-11 15:22", "24小时内联系您", "2026-03-12 15:22")]
    [InlineData("2026-03-11 15:22", "半小时内回电", "2026-03-11 15:52")]
    [InlineData("2026-03-11 15:22", "15分钟内到达", "2026-03-11 15:37")]
    // 2026-03-11 is a Wednesday.
    [InlineData("2026-03-11 15:22", "下周一上门", "2026-03-16 24:00")]
    [InlineData("2026-03-11 15:22", "下下周一上门", "2026-03-23 24:00")]
    [InlineData("2026-03-11 15:22", "周五前给您答复", "2026-03-13 24:00")]
    [InlineData("2026-03-11 15:22", "本周日前给您答复", "2026-03-15 24:00")]
    [InlineData("2026-03-11 15:22", "周二回电", "2026-03-17 24:00")]
    [InlineData("2026-03-11 15:22", "月底前寄出", "2026-03-31 24:00")]
    [InlineData("2026-03-11 15:22", "下个月底寄出", "2026-04-30 24:00")]
    // Over the turn of the year.
    [InlineData("2026-12-28 10:00", "1月5日前完成", "2027-01-05 24:00")]
    [Row("S1-74", "S2-42", "S0-57")]
    public void words_stand_for_an_instant(string written, string text, string due) =>
        Read(written, text).ShouldBe([due]);

    [Theory]
    [InlineData("2024-05-13 14:30", "承诺5月12日送达,截至13日未收到", "2024-05-12 24:00")]
    [InlineData("2026-01-04 10:00", "12月30日已寄出", "2025-12-30 24:00")]
    [Row("S2-89")]
    public void a_day_that_is_over_is_read_as_over(string written, string text, string due) =>
        Read(written, text).ShouldBe([due]);

    [Theory]
    [InlineData("3天前购买")]
    [InlineData("近3天无法开机")]
    [InlineData("等了3天没有人来")]
    [InlineData("已3天未处理")]
    [InlineData("每3天断线一次")]
    [InlineData("第3天开始")]
    [InlineData("增加24小时在线客服")]
    [InlineData("2月30日前完成")]
    [InlineData("订单20240510003")]
    [InlineData("型号 3.5.1")]
    [InlineData("当天上门更换，回访确认")]
    [InlineData("已修好")]
    public void what_is_no_time_to_come_is_not_read(string text) =>
        Read("2026-03-11 15:22", text).ShouldBeEmpty();

    [Fact]
    public void each_date_of_a_text_is_found_at_its_place()
    {
        var found = new DateWords(Rules.Book, HouseClock.At("2026-03-11 15:22")).In(
            "明天寄出，后天送达"
        );
        found.Select(f => (f.Words, f.At)).ShouldBe([("明天", 0), ("后天", 5)]);
    }

    private static IEnumerable<string> Read(string written, string text) =>
        new DateWords(Rules.Book, HouseClock.At(written))
            .In(text)
            .Select(f => BusinessTime.Print(f.DueAt));
}
