using Huisheng.People;
using Huisheng.People.Entry;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Huisheng.Tests.People;

public sealed class PasswordRules
{
    [Theory]
    [InlineData("Huisheng-202", true)]
    [InlineData("Huisheng-20", false)]
    [InlineData("huishengabc1", false)]
    [InlineData("huishengabc1-", true)]
    [InlineData("HUISHENG-ABC1", true)]
    [InlineData("HuishengAbcde", false)]
    [InlineData("回声-huisheng1", true)]
    [Row("R34")]
    public void password_has_twelve_characters_of_three_classes(string password, bool good) =>
        new Check().Password(password, "password", "").Ok.ShouldBe(good);

    [Fact]
    public void password_never_contains_the_job_number() =>
        new Check()
            .Password("Huisheng-2105!", "password", "2105")
            .Refusal()!
            .Errors.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                e => e.Code.ShouldBe("password.job-number"),
                e => e.Field.ShouldBe("password")
            );

    [Fact]
    public void password_has_an_upper_bound_so_that_hashing_cannot_be_abused() =>
        new Check()
            .Password("Aa1-" + new string('x', PasswordPolicy.Longest), "password", "")
            .Ok.ShouldBeFalse();

    [Fact]
    public void password_holds_no_character_that_cannot_be_typed() =>
        new Check().Password("Huisheng-2023\u0001", "password", "").Ok.ShouldBeFalse();

    [Fact]
    public void the_product_hashes_with_two_hundred_and_ten_thousand_rounds()
    {
        var services = new ServiceCollection();
        new PeopleRoom().Register(services, new ConfigurationBuilder().Build());
        using var house = services.BuildServiceProvider();
        house
            .GetRequiredService<IOptions<PasswordHasherOptions>>()
            .Value.IterationCount.ShouldBe(210_000);
    }
}
