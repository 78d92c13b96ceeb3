using Stevedore;

[Serializable]
public partial class Download
{
    public string? Address;
    private Task? [|_task|];
    private Task<int>? [|_result|];
    private ValueTask [|_value|];
    private CancellationTokenSource? [|_stop|];
    private CancellationToken [|_token|];
    private TaskCompletionSource<bool>? [|_done|];
    private Thread? [|_thread|];
    private Timer? [|_timer|];

    public bool IsBusy => _task is not null || _result is not null || _value.IsCompleted || _stop is not null
        || _token.IsCancellationRequested || _done is not null || _thread is not null || _timer is not null;
}
