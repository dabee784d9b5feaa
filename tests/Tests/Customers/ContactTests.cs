using Huisheng.Customers.Contract;
using Huisheng.Storage.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Huisheng.Tests.Customers;

public sealed class ContactTests
{
    [Theory, Engines]
    [Row("C-09", "E-12", "X-09")]
    public async Task a_file_shows_every_contact_masked(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await Files.Whole(agent);
        var file = await Files.See(agent, id);
        file["customer.name"].GetValue<string>().ShouldBe("张*");
        Files
            .Masked(file)
            .ShouldBe(["138****5678", "zhangmin", "**************002X", "南京市鼓楼区***"]);
        file["contacts.0.preferred"].GetValue<bool>().ShouldBeTrue();
    }

    [Theory, Engines]
    [Row("S2-15", "S1-16", "D-2")]
    public async Task a_fragment_is_complete_when_the_customer_gives_no_more(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        foreach (var fragment in new[] { "5678", "139", "zhangmin" })
        {
            var id = await Files.Add(agent, new { name = "王五", fragment });
            var file = await Files.See(agent, id);
            Files.Masked(file).ShouldBe([fragment]);
            file["contacts.0.part"].GetValue<bool>().ShouldBeTrue();
            file["customer.phone"].GetValue<string>().ShouldBe(fragment);
        }

        var refused = await agent.Post("/api/customers", new { name = "王五", fragment = "a@b" });
        refused.Fields.ShouldBe(["fragment"]);
    }

    [Theory, Engines]
    [Row("X-09")]
    public async Task a_customer_is_found_by_each_whole_value_however_it_is_written(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await Files.Whole(agent);
        foreach (
            var search in new object[]
            {
                new { phone = "0086 13812345678" },
                new { phone = "１３８１２３４５６７８" },
                new { email = "zhangmin@X.cn" },
                new { identity = "110105 19491231 002x" },
                new { name = "张敏" },
                new { lastFour = "5678" },
            }
        )
        {
            (await Found(agent, search)).ShouldBe([id], search.ToString());
        }

        (await Found(agent, new { email = "zhangmin@y.cn" })).ShouldBeEmpty();
        (await Found(agent, new { lastFour = "5677" })).ShouldBeEmpty();
    }

    [Theory, Engines]
    [Row("X-09", "X-08")]
    public async Task contacts_are_added_corrected_and_removed_on_record_and_masked(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await Files.Add(agent, new { name = "张敏", phone = "13812345678" });
        var path = $"/api/customers/{id}/contacts";
        var added = await agent.Post(
            path,
            new
            {
                kind = "phone",
                value = "025-84321234",
                preferred = true,
                note = "白天打,或13900001111",
            }
        );
        Files.Masked(added.Done()).ShouldBe(["138****5678", "025****1234"]);
        added["contacts.1.note"].GetValue<string>().ShouldBe("白天打,或139****1111");
        added["customer.phone"].GetValue<string>().ShouldBe("025****1234");
        (await agent.Post(path, new { kind = "phone", value = "02584321234" }))
            .Refused("fields-wrong")
            .Fields.ShouldBe(["value"]);
        var second = added["contacts.1.id"].GetValue<string>();
        var corrected = await agent.Put(
            $"{path}/{second}",
            new { value = "025-84325555", preferred = true },
            added.Version
        );
        Files.Masked(corrected.Done()).ShouldBe(["138****5678", "025****5555"]);
        var stale = await agent.Put($"{path}/{second}", new { note = "晚" }, added.Version);
        stale.Refused("version.stale")["current.version"].GetValue<int>().ShouldBe(2);
        (await agent.Post($"{path}/{second}/removal", new { reason = "" }, 2)).Fields.ShouldBe([
            "reason",
        ]);
        var removed = await agent.Post($"{path}/{second}/removal", new { reason = "停机" }, 2);
        Files.Masked(removed.Done()).ShouldBe(["138****5678"]);
        removed["contacts.0.preferred"].GetValue<bool>().ShouldBeTrue();
        (await Journal.Of(house, "customer", id)).ShouldBe([
            "contact-remove 1001 停机 phone:025****5555→",
            "contact-correct 1001  phone:025****1234→025****5555",
            "contact-add 1001  phone:→025****1234",
            "customer-add 1001  customer-name:→张* phone:→138****5678",
        ]);
    }

    [Theory, Engines]
    [Row("C-10", "S2-82")]
    public async Task a_name_is_edited_without_being_seen(string engine)
    {
        await using var house = await TestHouse.Start(engine);
        var agent = await house.As("李明");
        var id = await Files.Add(agent, new { name = "欧阳锋", phone = "13812345678" });
        var edit = new
        {
            kind = "person",
            tier = "vip",
            gender = "male",
        };
        var first = (await agent.Put($"/api/customers/{id}", edit, 1)).Done();
        first["customer.honorificName"].GetValue<string>().ShouldBe("欧阳先生");
        (await agent.Put($"/api/customers/{id}", edit, 1)).Refused("version.stale");
        var renamed = new
        {
            kind = "person",
            tier = "vip",
            gender = "female",
            name = "张敏",
        };
        (await agent.Put($"/api/customers/{id}", renamed, 2)).Done();
        (await Found(agent, new { name = "张敏" })).ShouldBe([id]);
        (await Found(agent, new { name = "欧阳锋" })).ShouldBeEmpty();
        await using var scope = house.Services.CreateAsyncScope();
        var facts = await CustomerAnswers.Find(
            scope.ServiceProvider.GetRequiredService<HuishengDb>(),
            new CustomerId(Guid.Parse(id)),
            default
        );
        (facts!.Name, facts.NameOnFeedback, facts.HonorificName).ShouldBe(
            ("张*", "*女士", "张女士")
        );
    }

    [Theory]
    [InlineData("11010519491231002X", true)]
    [InlineData("11010519491231002x", true)]
    [InlineData("110105194912310021", false)]
    [InlineData("110105194902300022", false)]
    [InlineData("990105194912310026", false)]
    [InlineData("002X", true)]
    [InlineData("02X", false)]
    [Row("S1-07")]
    public void an_identity_number_has_an_area_a_birthday_and_its_check_digit(
        string typed,
        bool taken
    ) =>
        (Huisheng.Customers.Contacts.ContactValue.Read("identity", typed) is not null).ShouldBe(
            taken
        );

    private static async Task<IReadOnlyList<string>> Found(Person agent, object search) =>
        [
            .. (await agent.Post("/api/customers/search", search))
                .Done()["items"]
                .AsArray()
                .Select(c => c!["id"]!.GetValue<string>()),
        ];
}
