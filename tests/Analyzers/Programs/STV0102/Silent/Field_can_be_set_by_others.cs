using Stevedore;

public sealed class Pump
{
    internal Archive? Source = Archive.OpenRead("source.bin");

    public void Push(int value) => Source!.Write(value);
}
