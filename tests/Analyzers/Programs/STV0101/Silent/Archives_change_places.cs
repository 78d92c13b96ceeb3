using Stevedore;

public static class Swap
{
    public static int Run(Archive a, Archive b)
    {
        a.Write(1);
        (a, b) = (b, a);
        b.Write(2);
        return a.ReadInt32();
    }
}
