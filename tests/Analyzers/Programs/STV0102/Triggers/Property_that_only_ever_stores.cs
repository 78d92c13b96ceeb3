using Stevedore;

public sealed class Recorder(Stream stream)
{
    private Archive Tape { get; } = new(stream, ArchiveMode.Store);

    public void Record(double sample) => Tape.Write(sample);

    public double Replay() => [|Tape.ReadDouble()|];
}
