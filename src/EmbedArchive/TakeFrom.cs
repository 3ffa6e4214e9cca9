namespace EmbedArchive;

internal enum TakeFrom
{
    IdAttribute,
    AddressAttribute,
    LastLink,
    FirstLink,
}
