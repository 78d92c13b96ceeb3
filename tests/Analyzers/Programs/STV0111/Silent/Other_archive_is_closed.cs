using Stevedore;

public static class Copier
{
    public static void Copy(Archive from, Archive to)
    {
        int value = from.ReadInt32();
        from.Close();
        to.Write(value);
        to.Close();
    }
}
