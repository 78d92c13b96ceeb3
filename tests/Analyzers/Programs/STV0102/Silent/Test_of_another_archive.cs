using Stevedore;

public static class Relay
{
    public static void Pass(Archive from, Archive to)
    {
        if (from.IsLoading)
            to.Write(from.ReadInt32());
        if (to.IsStoring)
            to.Write(from.ReadInt32());
    }
}
