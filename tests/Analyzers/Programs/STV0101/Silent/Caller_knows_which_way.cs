using Stevedore;

public static class Wire
{
    public static int Transfer(Archive archive, int value, bool send)
    {
        if (send)
            archive.Write(value);

        return send ? value : archive.ReadInt32();
    }
}
