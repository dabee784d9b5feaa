namespace Huisheng.Tests.Intake.Feedback.Live;

/// <summary>A category is one thing in two languages: it is kept by its code and its name in the documents, and read in the reader's own.</summary>
public sealed class CategoryNames
{
    [Theory, Engines]
    [Row("C-12", "S2-17")]
    public async Task chosen_in_english_it_is_kept_as_the_documents_write_it_and_read_in_both(
        string engine
    )
    {
        await using var house = await TestHouse.Start(engine);
        await house.At("2024-05-13 14:35");
        var agent = await house.As("李明");
        var saved = await NewFeedbacks.Register(
            agent,
            NewFeedbacks
                .Parcel(await NewFeedbacks.Customer(agent))
                .With("categoryLabel", "Late delivery")
        );
        var number = saved["number"].GetValue<string>();
        Column(saved).ShouldBe("物流延迟");
        var path = $"/api/feedback/{number}";
        Column((await agent.Get(path, "en")).Done()).ShouldBe("Late delivery");
        (await agent.Get("/api/feedback", "en"))
            .Done()["items.0.categoryLabel"]
            .GetValue<string>()
            .ShouldBe("Late delivery");

        var item = (await agent.Get($"/api/cases/{saved["caseNumber"].GetValue<string>()}")).Done();
        item["category"].GetValue<string>().ShouldBe("process-delivery");
        item["categoryText"].GetValue<string>().ShouldEndWith("物流延迟");
    }

    private static string Column(Answer record) =>
        record["form"].AsArray()[4]!["value"]!.GetValue<string>();
}
