using Stevedore;

public static class Guard
{
    public static void Require(Archive archive, bool storing, ref int value)
    {
        if (archive.IsStoring != storing)
            throw new InvalidOperationException("wrong direction");
        if (archive.IsStoring ^ false)
            archive.Write(value);
        else
            value = archive.ReadInt32();
    }
}
