using System.Text;
using Huisheng.Telephony.Recordings;

namespace Huisheng.Tests.Telephony;

/// <summary>The mark of a recording: there, readable, and nothing of the sound changed.</summary>
public sealed class AudioMarkTests
{
    private const string Mark = "仅限内部 · 李* 1001 · 2026-03-10 09:00";

    [Theory]
    [InlineData(8000)]
    [InlineData(8001)]
    [Row("S1-57")]
    public void a_wav_carries_the_mark_beside_the_same_sound(int samples)
    {
        var plain = Audio.Wav(samples);
        var chunks = Audio.Chunks(AudioMark.On(plain, "wav", Mark));
        chunks["data"].ShouldBe(plain[44..]);
        Encoding.UTF8.GetString(chunks["LIST"]).ShouldContain($"{Mark}\0");
    }

    [Fact]
    [Row("S1-57")]
    public void an_mp3_carries_the_mark_before_the_same_bytes()
    {
        byte[] plain = [0xFF, 0xFB, 0x90, 0x00, .. Enumerable.Repeat((byte)7, 400)];
        var marked = AudioMark.On(plain, "mp3", Mark);
        Encoding.ASCII.GetString(marked, 0, 3).ShouldBe("ID3");
        var size = marked[6..10].Aggregate(0, (sum, seven) => (sum << 7) + seven);
        marked[(10 + size)..].ShouldBe(plain);
        Encoding.Unicode.GetString(marked[30..(10 + size)]).ShouldBe(Mark);
    }
}
