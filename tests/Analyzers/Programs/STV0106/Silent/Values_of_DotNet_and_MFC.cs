using Stevedore;
using Stevedore.Mfc;

public class Item : IArchivable
{
    private Guid _id;
    private MfcTime _sold;
    private Rect _place;

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(_id);
            archive.Write(_sold);
            archive.Exchange(ref _place);
        }
        else
        {
            _id = archive.ReadGuid();
            _sold = archive.ReadMfcTime();
            archive.Exchange(ref _place);
        }
    }
}
