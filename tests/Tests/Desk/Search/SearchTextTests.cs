using Huisheng.Desk.Search;
using Huisheng.Storage.Search;

namespace Huisheng.Tests.Desk.Search;

public class SearchTextTests
{
    [Theory]
    [InlineData("退款失败", "退款 款失 失败")]
    [InlineData("退款，失败。", "退款 失败")]
    [InlineData("ＡＢ１２ ab12", "ab b1 12")]
    [InlineData("卡", "")]
    [InlineData("𠮷野家", "𠮷野 野家")]
    [InlineData("  \n ", "")]
    public void a_text_is_found_by_its_neighbouring_characters(string text, string pairs) =>
        string.Join(' ', SearchText.Pairs(SearchText.Normal([text]))).ShouldBe(pairs);

    [Theory]
    [InlineData("退款  物流", "退款|物流")]
    [InlineData("退款，退款", "退款")]
    [InlineData("SD2024-05", "sd2024|05")]
    public void what_is_typed_is_words(string typed, string words) =>
        string.Join('|', SearchText.Words(typed)).ShouldBe(words);

    [Fact]
    public void the_piece_with_the_word_is_shown_and_no_character_is_cut_in_two()
    {
        var text = new string('一', 40) + "退款未到账" + string.Concat(Enumerable.Repeat("𠮷", 80));
        var shown = Snippet.Of([null, "没有", text], ["退款"])!;
        shown.ShouldStartWith("…一");
        shown.ShouldContain("退款未到账");
        shown.ShouldEndWith("𠮷…");
        Snippet.Of(["没有"], ["退款"]).ShouldBe("没有");
        Snippet.Of([" "], ["退款"]).ShouldBeNull();
    }
}
