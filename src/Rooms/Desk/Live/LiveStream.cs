using System.Threading.Channels;
using Huisheng.People.Contract;

namespace Huisheng.Desk.Live;

/// <summary>One browser that is told what changes. What waits for it is bounded: a browser that does not read is let go and comes back.</summary>
internal sealed class LiveStream(Viewer viewer, Guid session)
{
    private const int MostWaiting = 256;

    private readonly Channel<LiveNews> news = Channel.CreateBounded<LiveNews>(MostWaiting);

    public Viewer Viewer => viewer;

    public Guid Session => session;

    public ChannelReader<LiveNews> News => news.Reader;

    public bool SignedOut { get; private set; }

    public void Tell(LiveNews what)
    {
        if (!news.Writer.TryWrite(what))
        {
            news.Writer.TryComplete();
        }
    }

    public void EndSignedOut()
    {
        SignedOut = true;
        news.Writer.TryComplete();
    }
}
