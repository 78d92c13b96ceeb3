using Stevedore;

[Serializable]
public struct Sample
{
    public short Left, Right;
}

public static class Wave
{
    public static void Store(Archive archive, Sample[] samples)
    {
        archive.WriteCountedArray<Sample>(samples);
        archive.WriteArray<Sample>(samples);
    }

    public static Sample[] Load(Archive archive, int count) => archive.ReadArray<Sample>(count);
}
