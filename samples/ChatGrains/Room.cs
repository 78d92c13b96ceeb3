namespace ChatGrains;

/// <summary>A room. Its state is written before anybody hears a line.</summary>
internal sealed class Room([PersistentState("transcript")] IPersistentState<Transcript> state) : Grain, IRoom
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private int _stored;
    private TaskCompletionSource _news = NewSource();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _stored = state.State.Lines.Count;
        return Task.CompletedTask;
    }

    public async Task SayAsync(Line line)
    {
        state.State.Add(line);
        // Also if the line was there: an earlier attempt may have failed to store it.
        if (_stored == state.State.Lines.Count)
            return;
        await state.WriteStateAsync();
        _stored = state.State.Lines.Count;
        TaskCompletionSource heard = _news;
        _news = NewSource();
        heard.SetResult();
    }

    public async Task<Transcript> HearAsync(int from)
    {
        if (_stored <= from)
            await Task.WhenAny(_news.Task, Task.Delay(s_patience));
        return state.State.Between(from, _stored);
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
