using Stevedore;

public class Truck : IArchivable
{
    private double _load;

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _load);
    }
}
