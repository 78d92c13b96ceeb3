using Stevedore;

public sealed class Scheduler
{
    private readonly Queue<Archive> _waiting = new();
    private Archive? _current;

    public IEnumerable<int> Run()
    {
        while (_waiting.TryDequeue(out Archive? next))
        {
            next.Write(1);
            next.Flush();
            if (!_waiting.TryDequeue(out next))
                yield break;
            yield return next.ReadInt32();
            _current = next;
            if (_current is Archive last)
                Console.WriteLine(last.ReadInt32());
        }
    }
}
