using Stevedore;

[Serializable]
public sealed partial class RetryOptions
{
    public int Times { get; set; } = 3;

    public Func<Exception, bool>? [|ShouldRetry|] { get; set; }

    internal Action<int>? [|OnRetry|] { get; private set; }

    public RetryOptions WhenRetried(Action<int> act)
    {
        OnRetry = act;
        return this;
    }
}
