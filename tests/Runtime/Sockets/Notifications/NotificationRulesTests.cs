namespace Stevedore.Runtime.Tests.Sockets.Notifications;

public sealed class NotificationRulesTests
{
    private NotificationRules _rules = new();

    public NotificationRulesTests() => _rules.Begin(SocketWatcher.Traffic);

    [Fact]
    public void Only_what_can_happen_is_awaited_and_only_once()
    {
        Assert.False(_rules.TryAwait(SocketEvents.Accept));
        Assert.True(_rules.TryAwait(SocketEvents.Receive));
        Assert.False(_rules.TryAwait(SocketEvents.Receive));
    }

    [Fact]
    public void What_is_posted_is_not_awaited_again_before_it_is_delivered()
    {
        Assert.True(_rules.TryAwait(SocketEvents.Receive));
        Assert.True(_rules.TryPost(SocketEvents.Receive));

        Assert.False(_rules.TryAwait(SocketEvents.Receive));
        Assert.True(_rules.TryDeliver(SocketEvents.Receive));
        Assert.True(_rules.TryAwait(SocketEvents.Receive));
    }

    [Fact]
    public void A_wait_that_has_ended_without_a_reason_can_begin_again()
    {
        Assert.True(_rules.TryAwait(SocketEvents.OutOfBandData));

        _rules.StopAwaiting(SocketEvents.OutOfBandData);

        Assert.True(_rules.TryAwait(SocketEvents.OutOfBandData));
    }

    [Fact]
    public void What_is_not_wanted_is_neither_awaited_nor_posted_nor_delivered()
    {
        Assert.True(_rules.TryPost(SocketEvents.Send));

        _rules.Select(SocketEvents.None);

        Assert.False(_rules.TryDeliver(SocketEvents.Send));
        Assert.False(_rules.TryPost(SocketEvents.Send));
        Assert.False(_rules.TryAwait(SocketEvents.Send));
    }

    [Fact]
    public void Data_is_awaited_for_the_sake_of_the_end_too()
    {
        _rules.Select(SocketEvents.Close);

        Assert.True(_rules.TryAwait(SocketEvents.Receive));
        Assert.False(_rules.TryPost(SocketEvents.Receive));
        Assert.True(_rules.TryAwait(SocketEvents.Receive));
        Assert.True(_rules.TryPost(SocketEvents.Close));
    }

    [Fact]
    public void The_end_comes_once_and_nothing_is_awaited_behind_it()
    {
        Assert.True(_rules.TryAwait(SocketEvents.Receive));
        Assert.True(_rules.TryPost(SocketEvents.Close));
        Assert.True(_rules.TryDeliver(SocketEvents.Close));

        Assert.False(_rules.TryPost(SocketEvents.Close));
        Assert.False(_rules.TryAwait(SocketEvents.Receive));
    }

    [Fact]
    public void An_end_that_is_put_off_when_it_is_its_turn_comes_again()
    {
        Assert.True(_rules.TryPost(SocketEvents.Close));
        Assert.False(_rules.HasEnded);
        Assert.True(_rules.TryDeliver(SocketEvents.Close));
        Assert.True(_rules.HasEnded);

        _rules.PutOffTheEnd();

        Assert.False(_rules.HasEnded);
        Assert.True(_rules.TryAwait(SocketEvents.Receive));
        Assert.True(_rules.IsAwaited(SocketEvents.Receive));
        Assert.True(_rules.TryPost(SocketEvents.Close));
        Assert.True(_rules.IsPosted(SocketEvents.Close));
    }
}
