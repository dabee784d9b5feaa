using Huisheng.Customers.Contract;

namespace Huisheng.Tests.Customers;

public sealed class FreeTextTests
{
    [Theory]
    [InlineData("卡号6222021234567890128", "卡号***************0128")]
    [InlineData("证件320106199003071234", "证件**************1234")]
    [InlineData("证件11010519491231002X已核", "证件**************002X已核")]
    [InlineData("回电13812345678或座机", "回电138****5678或座机")]
    [InlineData("订单20240512001,数量100000000000000000", "订单20240512001,数量100000000000000000")]
    [InlineData("2023-09-30购买", "2023-09-30购买")]
    [InlineData("", "")]
    [Row("S1-55", "S1-56")]
    public void complete_numbers_are_masked_and_other_digits_stay(string typed, string kept) =>
        FreeText.Mask(typed).ShouldBe(kept);
}
