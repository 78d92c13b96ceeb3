namespace StevedoreServer;

/// <summary>The orders of all clients.</summary>
public sealed class OrderBook
{
    private int _last;

    public Receipt Enter(Order order) => new() { Number = Interlocked.Increment(ref _last), Container = order.Container };
}
