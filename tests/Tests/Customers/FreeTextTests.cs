using Huisheng.Customers.Contract;

namespace Huisheng.Tests.Customers;

public sealed class FreeTextTests
{
    [Theory]
    [InlineData("卡号6222021234567890128", "卡号***************0128")]
    [InlineData("卡号6222 0212 3456 7890 128已冻结", "卡号***************0128已冻结")]
    [InlineData("卡号６２２２０２１２３４５６７８９０１２８", "卡号***************0128")]
    [InlineData("信用卡4111-1111-1111-1111", "信用卡************1111")]
    [Row("S1-55", "E-12")]
    public void a_bank_card_is_masked_however_it_is_written(string typed, string kept) =>
        FreeText.Mask(typed).ShouldBe(kept);

    [Theory]
    [InlineData("证件320106199003071234", "证件**************1234")]
    [InlineData("证件11010519491231002X已核", "证件**************002X已核")]
    [InlineData("证件11010519491231002x", "证件**************002X")]
    [InlineData("证件110105 19491231 002x,已核", "证件**************002X,已核")]
    [InlineData("证件１１０１０５１９４９１２３１００２Ｘ", "证件**************002X")]
    [InlineData("1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X", "**************002X")]
    [Row("S1-55", "E-12")]
    public void an_identity_number_is_masked_however_it_is_written(string typed, string kept) =>
        FreeText.Mask(typed).ShouldBe(kept);

    [Theory]
    [InlineData("回电13812345678或座机", "回电138****5678或座机")]
    [InlineData("回电+86 138-1234-5678。", "回电+86 138****5678。")]
    [InlineData("8613812345678", "138****5678")]
    [InlineData("138 1234 5678 下午打", "138****5678 下午打")]
    [InlineData("１３８１２３４５６７８", "138****5678")]
    [InlineData("1 3 8 1 2 3 4 5 6 7 8", "138****5678")]
    [InlineData("座机025-84321234转801", "座机025****1234转801")]
    [InlineData("(0755)26001234", "(075*****1234")]
    [InlineData("01084321234", "010****1234")]
    [Row("S1-55", "S1-56", "P-1")]
    public void a_telephone_number_is_masked_however_it_is_written(string typed, string kept) =>
        FreeText.Mask(typed).ShouldBe(kept);

    [Theory]
    [InlineData("发到zhangwei@x.cn,谢谢", "发到zhangwei,谢谢")]
    [InlineData("zhang.wei＠mail.example.com", "zhang.wei")]
    [InlineData("13812345678@139.com", "138****5678")]
    [Row("S1-55", "E-12", "C-09")]
    public void an_email_keeps_its_prefix(string typed, string kept) =>
        FreeText.Mask(typed).ShouldBe(kept);

    [Theory]
    [InlineData("地址南京市鼓楼区中山路1号", "地址南京市鼓楼区***")]
    [InlineData(
        "江苏省南京市鼓楼区中山北路12号3栋2单元501室,周末在家",
        "江苏省南京市鼓楼区***,周末在家"
    )]
    [InlineData("我住在文三路88-2号", "我住在***")]
    [InlineData("上海市浦东新区张江路88弄6号502室", "上海市浦东新区***")]
    [InlineData("北京市朝阳区建国门外大街甲6号", "北京市朝阳区***")]
    [InlineData("请寄到阳光花园3栋2单元501", "请寄到***")]
    [InlineData("杭州西湖区翠苑新村１２幢３０２室", "杭州西湖区***")]
    [InlineData("3栋2单元501室漏水", "***漏水")]
    [InlineData("王家村12号", "***")]
    [Row("S1-55", "E-12")]
    public void a_home_address_keeps_only_its_district(string typed, string kept) =>
        FreeText.Mask(typed).ShouldBe(kept);

    [Theory]
    [InlineData("订单20240512001,数量100000000000000000")]
    [InlineData("订单2024051200100015和202405120010001")]
    [InlineData("工单SD2023901,反馈FBD202405001,来电20231003,投诉TS20240512001")]
    [InlineData("2023-09-30购买,2023-10-02 15:30修好,10月2号上门")]
    [InlineData("共15件 2023-09-30 1次")]
    [InlineData("金额1,234,567.89元,退款6222.02元,余额12345678901234元")]
    [InlineData("型号HX-6200-1234,版本10.0.7,IP 192.168.100.200")]
    [InlineData("热线400-800-1234,转10086")]
    [InlineData("线路3号故障,知道1号机在哪里,2号线地铁,乘3路车")]
    [InlineData("南京市鼓楼区的客户,中山路网点")]
    [InlineData("小区3号上午停水,等24小时")]
    [InlineData("")]
    [Row("S1-55")]
    public void order_numbers_our_numbers_dates_and_amounts_stay(string typed) =>
        FreeText.Mask(typed).ShouldBe(typed);
}
